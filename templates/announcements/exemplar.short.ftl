<#assign tin = v.news>
Gương người tốt, việc tốt của ${v.masthead.commune}: ${tin.honoured.name}<#if tin.honoured.about??>, ${tin.honoured.about}</#if>.
<#if v.masthead.illustrative??>(Minh họa)</#if>
${tin.honoured.achievement?cap_first}.
