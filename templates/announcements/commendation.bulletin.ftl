<#assign tin = v.news>
${v.masthead.issuer} biểu dương các tập thể, cá nhân, hộ gia đình có thành tích trong ${tin.occasion}.

${tin.date?cap_first}, ${tin.authority} đã ký Quyết định số ${tin.decision} khen thưởng ${tin.counted}.

<#list tin.groups as nhom>
${nhom.name?cap_first} được khen thưởng:
<#list nhom.members as m>
${m.name}<#if m.about??>, ${m.about}</#if>.
<#if v.length == "full">
Thành tích: ${m.achievement?uncap_first?replace(";", ",")}.
</#if>
</#list>

</#list>
Ủy ban nhân dân xã chúc mừng và mong các tập thể, cá nhân tiếp tục phát huy thành tích.
<#if v.masthead.illustrative??>
Tên người và quyết định trong bản tin là minh họa.
</#if>
