<#import "lib/tin.ftl" as t>
<#assign tin = v.news>
<#if tin.overdue>
${v.masthead.issuer} nhắc ${t.cac(v.masthead.villageLabel, tin.missing)} chưa gửi báo cáo kết quả thi đua tháng ${tin.month}.

Hạn nộp báo cáo là ${tin.due}, đến nay đã quá ${tin.days} ngày. <#if tin.received == "0">Xã chưa nhận được báo cáo nào.<#else>Xã đã nhận ${tin.received} trong tổng số ${tin.expected} báo cáo.</#if>

<#if tin.missing?has_content>
Đề nghị Ban cán sự <#list tin.missing as ten>${v.masthead.villageLabel} ${ten}<#sep>, </#sep></#list> gửi báo cáo về Ủy ban nhân dân xã ngay hôm nay.
</#if>
<#elseif !tin.missing?has_content>
Đến ${v.masthead.date}, tất cả các ${v.masthead.villageLabel} đã gửi báo cáo kết quả thi đua tháng ${tin.month}.

Ủy ban nhân dân xã ghi nhận tinh thần trách nhiệm của Ban cán sự các ${v.masthead.villageLabel}.
<#else>
${v.masthead.issuer} nhắc Ban cán sự các ${v.masthead.villageLabel} gửi báo cáo kết quả thi đua tháng ${tin.month}.

Hạn nộp báo cáo là <#if tin.days == "0">hôm nay, </#if>${tin.due}<#if tin.days != "0">, còn ${tin.days} ngày nữa</#if>.
<#if tin.received != "0">
Xã đã nhận ${tin.received} trong tổng số ${tin.expected} báo cáo.
<#if v.length == "full">
Còn chờ báo cáo của <#list tin.missing as ten>${v.masthead.villageLabel} ${ten}<#sep>, </#sep></#list>.
</#if>
</#if>

Đề nghị Ban cán sự các ${v.masthead.villageLabel} rà soát số liệu, gửi báo cáo đúng hạn. Báo cáo muộn ảnh hưởng đến việc đánh giá thi đua của ${v.masthead.villageLabel} và của cả xã.
</#if>
<#if v.masthead.illustrative??>
Số liệu trong bản tin là số liệu minh họa.
</#if>
