<#import "../documents/lib/van-ban.ftlh" as vb>
<#assign tin = v.news>
<#if tin.from == v.masthead.date>Hôm nay, ${v.masthead.date}, </#if>${v.masthead.issuer} phát động ${tin.phase} năm ${tin.year}.

Đợt thi đua bắt đầu từ ${tin.from} và kết thúc vào ${tin.to}.

<#if tin.occasions?has_content && v.length == "full">
Đợt thi đua lập thành tích chào mừng các ngày lễ lớn.
<#list tin.occasions as dip>
${dip?cap_first}.
</#list>

</#if>
Mục tiêu của đợt: ${vb.chu_thuong(tin.aim)}

<#if tin.movements?has_content && v.length == "full">
Toàn xã tiếp tục thực hiện các phong trào thi đua sau đây.
<#list tin.movements as phong_trao>
${phong_trao}.
</#list>

</#if>
Ủy ban nhân dân xã đề nghị các ${v.masthead.villageLabel} bám sát chỉ tiêu được giao. Ban cán sự ${v.masthead.villageLabel} báo cáo kết quả hằng tháng, chậm nhất ngày ${tin.dueDay}.

<#if v.length == "full">
Đợt thi đua được ${tin.review} trước ${tin.reviewDue}. Tập thể, cá nhân có thành tích xuất sắc sẽ được biểu dương, khen thưởng kịp thời.

</#if>
Ủy ban nhân dân xã kêu gọi toàn thể cán bộ, đoàn viên, hội viên và nhân dân hăng hái thi đua, hoàn thành tốt nhiệm vụ.
