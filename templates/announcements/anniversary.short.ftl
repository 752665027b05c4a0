<#assign tin = v.news>
${v.masthead.sign}: ${tin.numericDate} kỷ niệm <#if tin.years??>${tin.years} năm </#if>${tin.name}.
Đề nghị các ${v.masthead.villageLabel}, đoàn thể và Nhân dân thi đua lập thành tích thiết thực.
