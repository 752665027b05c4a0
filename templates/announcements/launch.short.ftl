<#assign tin = v.news>
${v.masthead.sign} phát động ${tin.phase} năm ${tin.year} (${tin.span}).
Các ${v.masthead.villageLabel} báo cáo kết quả chậm nhất ngày ${tin.dueDay} hằng tháng.
Đợt thi đua được ${tin.review} trước ${tin.reviewDue}.
Đề nghị cán bộ, hội viên và Nhân dân hăng hái thi đua.
