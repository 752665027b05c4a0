<#import "lib/tin.ftl" as t>
<#assign tin = v.news>
<#if tin.missing?has_content>
${v.masthead.sign}: ${tin.village} chưa gửi báo cáo thi đua tháng ${tin.missing?join(", ")} (hạn ngày ${tin.dueDay} hằng tháng), đề nghị gửi ngay.
</#if>
<#if tin.behind?has_content>
${tin.missing?has_content?then("Đến ", v.masthead.sign + ": đến ")}${tin.until}, ${tin.missing?has_content?then("", tin.village + " ")}có ${tin.behind?size} chỉ tiêu rất chậm so với tiến độ.
<#if v.masthead.illustrative??>(Số liệu minh họa)</#if>
<#list tin.behind as r>
${t.cau(t.con_thieu(r))}
</#list>
</#if>
