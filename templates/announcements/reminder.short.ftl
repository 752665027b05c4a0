<#assign tin = v.news>
<#if !tin.missing?has_content>
${v.masthead.sign}: đã nhận đủ ${tin.expected} báo cáo thi đua tháng ${tin.month}.
<#else>
${v.masthead.sign}: <#if tin.overdue>quá hạn ${tin.days} ngày<#else>hạn</#if> nộp báo cáo thi đua tháng ${tin.month}<#if tin.overdue> (hạn ${tin.numericDue})<#else> là ${tin.numericDue}</#if>, đã nhận ${tin.received}/${tin.expected}.
Chưa nộp: ${tin.missing?join(", ")}.
Đề nghị Ban cán sự ${v.masthead.villageLabel} gửi ${tin.overdue?then("ngay", "đúng hạn")}.
</#if>
<#if v.masthead.illustrative??>(Số liệu minh họa)</#if>
