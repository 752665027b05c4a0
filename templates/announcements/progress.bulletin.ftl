<#import "lib/tin.ftl" as t>
<#assign tin = v.news>
Sau đây là tiến độ thực hiện ${tin.scope}.

${t.tinh_den(tin)}

${t.dem(tin)}

<#if tin.good?has_content>
Những chỉ tiêu sau đây đạt kết quả tốt.
<#list tin.good as r>
${t.cau(t.ket_qua(r))}
</#list>

</#if>
<#if tin.weak?has_content && v.length == "full">
Những chỉ tiêu sau đây cần tập trung thực hiện.
<#list tin.weak as r>
${t.cau(t.con_thieu(r))}
</#list>

</#if>
<#if tin.good?has_content>
Đề nghị các ${v.masthead.villageLabel} phát huy kết quả đã đạt được, tập trung vào những phần việc còn chậm.
<#else>
Đề nghị các ${v.masthead.villageLabel} tập trung thực hiện chỉ tiêu được giao và báo cáo đúng hạn.
</#if>
<#if v.masthead.illustrative??>
Số liệu trong bản tin là số liệu minh họa.
</#if>
