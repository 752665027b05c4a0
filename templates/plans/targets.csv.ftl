<#-- Chỉ tiêu giao: targets.csv mà lệnh init viết. -->
village,indicator,target,baseline
<#list v.villages as thon>
${thon.id},duong-be-tong,100,
${thon.id},vuon-mau,5,3
${thon.id},vu-vi-pham,2,
</#list>
