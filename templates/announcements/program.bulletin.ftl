<#-- Một buổi phát thanh: xướng danh, các tin, lời chào. -->
Đây là Đài Truyền thanh ${v.masthead.commune}.

Kính thưa toàn thể nhân dân trong xã.

<#list v.items as tin>
${tin?trim}

</#list>
Bản tin đến đây là hết. Xin chào và cảm ơn bà con đã lắng nghe.
