<#ftl strip_text=true>
<#-- XHTML thành Markdown, từng nút một; bảng được căn cột để đọc trong git. -->
<#function chu nut><#return nut?replace("\\s+", " ", "r")?trim></#function>
<#function thoat text><#return text?replace("\\", "\\\\")?replace("*", "\\*")?replace("_", "\\_")?replace("<", "\\<")?replace("`", "\\`")?replace("[", "\\[")></#function>
<#function chu_thuong nut><#return thoat(chu(nut))></#function>
<#macro html><#recurse></#macro>
<#macro head></#macro>
<#macro body><#recurse></#macro>
<#macro article><#recurse></#macro>
<#macro main><#recurse></#macro>
<#macro section><#recurse></#macro>
<#macro div><#recurse></#macro>
<#macro @text></#macro>
<#macro hr></#macro>
<#macro header>
<#list .node.div as cot><#list cot.p as p><#if chu(p)?has_content>${chu_thuong(p)}<#sep>\
</#sep></#if></#list>

</#list></#macro>
<#macro footer>
<#list .node.div as cot><#list cot.p as p><#if chu(p)?replace("\xA0", "")?has_content>${thoat(chu(p))?replace("^- ", "\\\\- ", "r")}<#sep>\
</#sep></#if></#list>

</#list></#macro>
<#macro h1># ${thoat(chu(.node.span[0]))}

**<#list .node.span as dong><#if dong?index gt 0>${thoat(chu(dong))}<#sep> </#sep></#if></#list>**

</#macro>
<#macro h2>## ${chu_thuong(.node)}

</#macro>
<#macro h3>### ${chu_thuong(.node)}

</#macro>
<#macro p><#local text = chu_thuong(.node)><#if text?has_content><#if (.node.@class[0]!"") == "can-cu" || (.node.@class[0]!"")?starts_with("minh-hoa")>*${text}*<#else>${text?replace("^(\\d+)\\. ", "$1\\\\. ", "r")}</#if>

</#if></#macro>
<#macro table>
**${chu_thuong(.node.caption)}**

<#local so_cot = .node.thead.tr.th?size>
<#local rong = []>
<#list 0..<so_cot as i>
<#local w = 3>
<#list .node.thead.tr + .node.tbody.tr as hang>
<#local o = o_thu(hang, i)>
<#if o?length gt w><#local w = o?length></#if>
</#list>
<#local rong = rong + [w]>
</#list>
<@dong hang=.node.thead.tr[0] so_cot=so_cot rong=rong/>
|<#list 0..<so_cot as i> <#if phai(.node.tbody, i)>${""?right_pad(rong[i] - 1, "-")}:<#else>${""?right_pad(rong[i], "-")}</#if> |</#list>
<#list .node.tbody.tr as hang><@dong hang=hang so_cot=so_cot rong=rong tbody=.node.tbody/></#list>

</#macro>
<#-- Ô thứ i của một hàng; ô trải nhiều cột chiếm cột đầu của nó. -->
<#function o_thu hang i>
<#local cac_o = hang?children?filter(c -> c?node_type == "element")>
<#if i lt cac_o?size><#if cac_o[i].@colspan[0]??><#return ""></#if><#return chu_thuong(cac_o[i])?replace("|", "\\|")></#if>
<#return "">
</#function>
<#function ten_nhom hang>
<#list hang?children as c><#if c?node_type == "element" && c.@colspan[0]??><#return "**" + chu_thuong(c)?replace("|", "\\|") + "**"></#if></#list>
<#return "">
</#function>
<#function phai tbody i>
<#list tbody.tr as hang>
<#local cac_o = hang?children?filter(c -> c?node_type == "element")>
<#if i lt cac_o?size && (cac_o[i].@class[0]!"") == "phai"><#return true></#if>
</#list>
<#return false>
</#function>
<#macro dong hang so_cot rong tbody="">
|<#list 0..<so_cot as i><#local o = o_thu(hang, i)><#if i == 1 && ten_nhom(hang)?has_content> ${ten_nhom(hang)?right_pad(rong[i])} |<#elseif tbody?is_hash && phai(tbody, i)> ${o?left_pad(rong[i])} |<#else> ${o?right_pad(rong[i])} |</#if></#list>
</#macro>
<#recurse doc>
