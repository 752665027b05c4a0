<#import "lib/tin.ftl" as t>
<#assign tin = v.news>
${v.masthead.sign}: đến ${tin.until}, ${tin.scope} có ${tin.counts?join(", ")}.
<#if v.masthead.illustrative??>(Số liệu minh họa)</#if>
<#if tin.weak?has_content>
Cần tập trung: ${t.vb.chu_thuong(tin.weak[0].name)}.
</#if>
