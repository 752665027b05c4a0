<#import "lib/tin.ftl" as t>
<#assign tin = v.news>
Kính gửi: Ban cán sự ${tin.village}

<#if tin.missing?has_content>
Đến ${v.masthead.date}, ${v.masthead.issuer} chưa nhận được báo cáo kết quả thi đua của ${tin.village}: tháng ${tin.missing?join(", ")}. Báo cáo tháng nào nộp chậm nhất ngày ${tin.dueDay} tháng đó.

Đề nghị Ban cán sự ${v.masthead.villageLabel} gửi ngay báo cáo còn thiếu.

</#if>
<#if tin.behind?has_content>
Theo số liệu đến ngày ${tin.until}, ${tin.village} có ${tin.behind?size} chỉ tiêu rất chậm so với tiến độ:

<#list tin.behind as r>
- ${t.cau(t.con_thieu(r))}
</#list>

Đề nghị Ban cán sự ${v.masthead.villageLabel} rà soát từng chỉ tiêu, có biện pháp thực hiện cụ thể; kịp thời phản ánh khó khăn, vướng mắc về ${v.masthead.issuer}.

</#if>
${v.masthead.sign}
<#if v.masthead.illustrative??>

Ghi chú: ${v.masthead.illustrative}
</#if>
