<#import "../documents/lib/van-ban.ftlh" as vb>
<#assign tin = v.news>
<#if tin.when?? && tin.when == "hôm nay">
Hôm nay, ${tin.date}, là dịp kỷ niệm <#if tin.years??>${tin.years} năm </#if>${tin.name}.
<#elseif tin.when??>
${tin.when?cap_first} là <#if tin.when != "ngày mai">đến </#if>dịp kỷ niệm <#if tin.years??>${tin.years} năm </#if>${tin.name}, ${tin.date}.
<#else>
${tin.date?cap_first} là dịp kỷ niệm <#if tin.years??>${tin.years} năm </#if>${tin.name}.
</#if>
<#if tin.lunar??>
Ngày kỷ niệm là ${tin.lunar}.
</#if>

Đây là một trong những ngày kỷ niệm mà ${tin.phase} của xã hướng tới.
<#if v.length == "full">
Mục tiêu của đợt: ${vb.chu_thuong(tin.aim)}
</#if>

Ủy ban nhân dân xã đề nghị các cơ quan, đoàn thể và các ${v.masthead.villageLabel} tuyên truyền ý nghĩa ngày kỷ niệm, thi đua lập thành tích thiết thực bằng những công trình, phần việc cụ thể.
