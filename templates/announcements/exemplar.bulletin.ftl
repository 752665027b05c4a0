<#assign tin = v.news>
Trong mục gương người tốt, việc tốt hôm nay, xin giới thiệu ${tin.honoured.name}<#if tin.honoured.about??>, ${tin.honoured.about}</#if>.

Thành tích: ${tin.honoured.achievement?uncap_first?replace(";", ",")}.

<#if tin.movement?? && v.length == "full">
Đây là kết quả trong phong trào ${tin.movement?replace("Phong trào ", "")}.

</#if>
${tin.date?cap_first}, ${tin.authority} đã tặng ${tin.honoured.form?uncap_first} cho thành tích này.

Mời bà con trong xã học tập và làm theo.
<#if v.masthead.illustrative??>
Tên người và quyết định trong bản tin là minh họa.
</#if>
