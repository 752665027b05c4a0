<#ftl strip_text=true>
<#-- XHTML thành Markdown, từng nút một; bảng căn cột để đọc và so sánh trong git. -->
<#function thoat chu><#return chu?replace("([\\\\`*_\\[\\]<>&|])", "\\\\$1", "r")></#function>
<#function lop nut><#return (nut.@class[0]!"")?string></#function>
<#-- Chữ của một nút, kể cả chữ trong các nút con; đậm và nghiêng giữ nguyên. -->
<#function chu nut>
<#local cac_chu = []>
<#list nut?children as con>
<#if con?node_type == "text"><#local cac_chu = cac_chu + [thoat(con)]>
<#elseif ["b", "strong"]?seq_contains(con?node_name)><#local cac_chu = cac_chu + ["**" + chu(con) + "**"]>
<#elseif ["i", "em"]?seq_contains(con?node_name)><#local cac_chu = cac_chu + ["*" + chu(con) + "*"]>
<#elseif con?node_name == "br"><#local cac_chu = cac_chu + [" "]>
<#else><#local cac_chu = cac_chu + [chu(con)]></#if>
</#list>
<#return cac_chu?join("")>
</#function>
<#function meta ten><#list doc.html.head.meta as m><#if (m.@name[0]!"") == ten><#return m.@content[0]?string></#if></#list><#return ""></#function>
<#function trong_nhay chu><#return '"' + chu?replace('\\', '\\\\')?replace('"', '\\"') + '"'></#function>

<#macro doan chu><#if chu?trim?has_content>${chu}${"\n\n"}</#if></#macro>
<#macro @text></#macro>
<#macro @element><#recurse></#macro>
<#macro html>
---
title: ${trong_nhay(.node.head.title)}
lang: vi
plan: ${trong_nhay(meta("thidua-plan"))}
at: ${trong_nhay(meta("thidua-at"))}
request: ${trong_nhay(meta("thidua-request"))}
sha256: ${trong_nhay(meta("thidua-sha256"))}
inputs: ${trong_nhay(meta("thidua-inputs"))}
text: ${trong_nhay(meta("thidua-text"))}
---
${"\n"}<#t>
<#visit .node.body>
</#macro>
<#macro header><@cac_cot nut=.node/></#macro>
<#macro footer><@cac_cot nut=.node/></#macro>
<#macro cac_cot nut>
<#list nut.div as cot>
<#local cac_dong = []>
<#list cot["*"]?filter(nut -> ["p", "h1"]?seq_contains(nut?node_name)) as p>
<#local dong = chu(p)>
<#if dong?replace("\xA0", "")?has_content>
<#if ["ban-hanh", "quoc-hieu", "tieu-ngu", "noi-nhan", "quyen-han", "chuc-vu", "ho-ten"]?seq_contains(lop(p))><#local dong = "**" + dong + "**"></#if>
<#local cac_dong = cac_dong + [dong?starts_with("- ")?then("\\" + dong, dong)]>
</#if>
</#list>
<@doan chu=cac_dong?join("\\\n")/>
</#list>
</#macro>
<#macro h1>
<#if !.node.span?has_content><@doan chu="# " + chu(.node)/><#return></#if>
<@doan chu="# " + chu(.node.span[0])/>
<#if .node.span?size gt 1><@doan chu="**" + .node.span[1..]?map(dong -> chu(dong))?join(" ")?replace("\xA0", " ") + "**"/></#if>
</#macro>
<#macro h2><@doan chu="## " + chu(.node)/></#macro>
<#macro h3><@doan chu="### " + chu(.node)/></#macro>
<#macro hr></#macro>
<#macro p>
<#local dong = chu(.node)>
<#if ["ten-loai", "ten-phu-luc"]?seq_contains(lop(.node))><#local dong = "**" + dong + "**"></#if>
<#if ["can-cu", "minh-hoa", "minh-hoa-nho", "ngay", "kem-theo"]?seq_contains(lop(.node))><#local dong = "*" + dong + "*"></#if>
<#if lop(.node)?starts_with("de-xuat")><#local dong = "> " + dong></#if>
<#if lop(.node) == "nhac-sua"><#local dong = "*" + dong + "*"></#if>
<#-- "1. " và "#" ở đầu đoạn là chữ của văn bản, không phải dấu của Markdown; gạch đầu dòng thì để là gạch đầu dòng. -->
<@doan chu=dong?replace("^(\\d+)\\. |^([#+=~])", "$1\\\\$2. ", "r")?replace("^\\\\([#+=~])\\. ", "\\\\$1", "r")/>
</#macro>
<#macro li><@doan chu="- " + chu(.node)/></#macro>
<#macro table>
<@doan chu="**" + chu(.node.caption) + "**"/>
<#local hang = []>
<#list .node.thead.tr + .node.tbody.tr as tr>
<#local o = []>
<#list tr["*"] as td><#local o = o + [(lop(tr) == "nhom" && td?node_name == "th")?then("**" + chu(td) + "**", chu(td))]></#list>
<#local hang = hang + [o]>
</#list>
<#local mau = .node.tbody.tr?filter(tr -> lop(tr) != "nhom")>
<#local phai = []>
<#list hang[0] as ten><#local phai = phai + [mau?has_content && lop((mau[0]["*"])[ten?index]!mau[0]) == "phai"]></#list>
<#local rong = []>
<#list hang[0] as ten><#local rong = rong + [hang?map(o -> (o[ten?index]!"")?length)?max]></#list>
<#local rong = rong?map(r -> [r, 3]?max)>
<#list hang as o>
<@dong_bang o=o rong=rong phai=phai/>
<#if o?is_first>
|<#list rong as r> ${phai[r?index]?then(""?right_pad(r - 1, "-") + ":", ""?right_pad(r, "-"))} |</#list>
</#if>
</#list>
${"\n"}<#t>
</#macro>
<#macro dong_bang o rong phai>
|<#list rong as r> ${phai[r?index]?then((o[r?index]!"")?left_pad(r), (o[r?index]!"")?right_pad(r))} |</#list>
</#macro>
<#visit doc.html>
