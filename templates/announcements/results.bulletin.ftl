<#import "lib/tin.ftl" as t>
<#assign tin = v.news>
Sau đây là kết quả <#if !tin.over>bước đầu của </#if>${tin.what}.

${t.tinh_den(tin)}

${t.dem(tin)}

<#if tin.leaders?has_content>
Xếp hạng thi đua các ${v.masthead.villageLabel} như sau.
<#list tin.leaders as d>
Xếp thứ ${d.rank?uncap_first} là ${d.village}, đạt ${d.points} điểm<#if d.rankClass??>, xếp loại ${d.rankClass?uncap_first}</#if>.
</#list>

</#if>
<#if tin.good?has_content && v.length == "full">
Những chỉ tiêu sau đây đạt kết quả tốt.
<#list tin.good as r>
${t.cau(t.ket_qua(r))}
</#list>

</#if>
<#if tin.weak?has_content && v.length == "full">
Những chỉ tiêu sau đây còn hạn chế.
<#list tin.weak as r>
${t.cau(t.con_thieu(r))}
</#list>

</#if>
<#if tin.commended??>
Chủ tịch Ủy ban nhân dân xã đã khen thưởng ${tin.commended}.

</#if>
Ủy ban nhân dân xã cảm ơn sự đồng lòng, góp sức của cán bộ và nhân dân trong xã.
<#if v.masthead.illustrative??>
Số liệu trong bản tin là số liệu minh họa.
</#if>
