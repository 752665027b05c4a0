<#assign tin = v.news>
${v.masthead.sign} khen thưởng ${tin.counted} trong ${tin.occasion} (Quyết định số ${tin.decision} ngày ${tin.numericDate}).
<#if v.masthead.illustrative??>(Minh họa)</#if>
<#list tin.groups as nhom>
${nhom.name?cap_first}: <#list nhom.members as m>${m.name}<#sep>, </#sep></#list>.
</#list>
