Đây là Đài Truyền thanh ${v.commune}.

Kính thưa toàn thể nhân dân trong xã.

Hôm nay, ${v.date}, ${v.issuer} phát động ${v.phase} năm ${v.year}.

Đợt thi đua bắt đầu từ ${v.from} và kết thúc vào ${v.to}.

<#if v.occasions?has_content>
Đợt thi đua lập thành tích chào mừng các ngày lễ lớn.
<#list v.occasions as dip>
${dip?cap_first}.
</#list>

</#if>
${v.aim}

<#if v.movements?has_content>
Toàn xã tiếp tục thực hiện các phong trào thi đua sau đây.
<#list v.movements as phong_trao>
${phong_trao}.
</#list>

</#if>
Ủy ban nhân dân xã đề nghị các ${v.villageLabel} bám sát chỉ tiêu được giao. Ban cán sự ${v.villageLabel} báo cáo kết quả hằng tháng, chậm nhất ngày ${v.dueDay}.

Đợt thi đua được tổng kết trước ${v.reviewDue}. Tập thể, cá nhân có thành tích xuất sắc sẽ được biểu dương, khen thưởng kịp thời.

Ủy ban nhân dân xã kêu gọi toàn thể cán bộ, đoàn viên, hội viên và nhân dân hăng hái thi đua, hoàn thành tốt nhiệm vụ.

Bản tin đến đây là hết. Xin chào và cảm ơn bà con đã lắng nghe.
