<#assign tin = v.news>
${v.masthead.sign}: kết quả <#if !tin.over>bước đầu </#if>${tin.what}: ${tin.counts?join(", ")}.
<#if v.masthead.illustrative??>(Số liệu minh họa)</#if>
<#if tin.leaders?has_content>
Dẫn đầu: <#list tin.leaders as d>${d.village}<#sep>, </#sep></#list>.
</#if>
