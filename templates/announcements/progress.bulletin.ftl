<#import "lib/tin.ftl" as t>
<#assign tin = v.news>
Sau đây là tiến độ thực hiện ${tin.scope}.

${t.tinh_den(tin)}

Trong ${tin.total} chỉ tiêu có ${tin.counts?join(", ")}.

<#if tin.good?has_content>
Những chỉ tiêu đạt kết quả tốt.
<#list tin.good as r>
${t.cau(t.ket_qua(r))}
</#list>

</#if>
<#if tin.weak?has_content && v.length == "full">
Những chỉ tiêu cần tập trung thực hiện.
<#list tin.weak as r>
${t.cau(t.con_thieu(r))}
</#list>

</#if>
Đề nghị các ${v.masthead.villageLabel} phát huy kết quả đã đạt được, tập trung vào những phần việc còn chậm.
<#if v.masthead.illustrative??>
Số liệu trong bản tin là số liệu minh họa.
</#if>
