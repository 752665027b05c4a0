<#-- Lời dùng chung cho mọi kênh; chỉ có hàm, trả về chữ. -->
<#import "../../documents/lib/van-ban.ftlh" as vb>

<#-- Một số với đơn vị: "5%", "12 hộ". -->
<#function co_don_vi so r><#return (r.unit == "%")?then(so + "%", so + " " + r.unit)></#function>

<#-- "Vườn mẫu đạt chuẩn là 77 vườn", không "đạt chuẩn đạt". -->
<#function co_dat ten><#return (" " + ten + " ")?contains(" đạt ")></#function>

<#-- Một chỉ tiêu thành lời: "đường bê tông đạt 2.310 m, bằng 55,0% kế hoạch năm". Chỉ tiêu tính bằng % thì nêu kế hoạch, không lấy % của %. -->
<#function ket_qua r>
<#if r.sense == "ceiling"><#return vb.chu_thuong(r.name) + r.estimated?then(" ước", "") + " là " + (r.amount!"") + ", mức khống chế cả năm là " + co_don_vi(r.target, r)></#if>
<#local dau = vb.chu_thuong(r.name) + r.estimated?then(" ước", "") + (r.sense == "remain")?then(" còn ", co_dat(r.name)?then(r.estimated?then(" ", " là "), " đạt ")) + (r.amount!"")>
<#if r.sense == "remain" || r.unit == "%" || !(r.achievement??)>
<#return dau + ", kế hoạch năm là " + co_don_vi(r.target, r)>
</#if>
<#return dau + ", bằng " + (r.achievement!"") + " kế hoạch năm">
</#function>

<#-- Một chỉ tiêu chậm: thêm phần còn thiếu. -->
<#function con_thieu r>
<#if r.sense == "ceiling"><#return ket_qua(r)></#if>
<#return ket_qua(r) + (r.missing??)?then(", " + (r.sense == "remain")?then("còn phải giảm ", "còn thiếu ") + (r.missing!"") + " " + (r.unit == "%")?then("điểm phần trăm", r.unit), "")>
</#function>

<#-- "3 chỉ tiêu đã hoàn thành, 2 chỉ tiêu chậm và 1 chỉ tiêu rất chậm". -->
<#function liet_ke cac><#return (cac?size > 1)?then(cac[0..<(cac?size - 1)]?join(", ") + " và " + cac?last, cac?join(""))></#function>

<#-- "Trong 32 chỉ tiêu có 3 chỉ tiêu đã hoàn thành và 29 chỉ tiêu chậm.", "Cả 4 chỉ tiêu chưa có số liệu." -->
<#function dem tin>
<#if tin.counts?size == 1><#return (tin.total == "1")?then("", "Cả ") + tin.counts[0] + "."></#if>
<#return "Trong " + tin.total + " chỉ tiêu có " + liet_ke(tin.counts) + ".">
</#function>

<#-- Một thôn thì không gọi là "các thôn". -->
<#function cac nhan ten><#return (ten?size == 1)?then(nhan, "các " + nhan)></#function>

<#-- "Nhất: thôn Kim Sơn (98,8 điểm, xếp loại xuất sắc)". -->
<#function hang d><#return d.rank + ": " + d.village + " (" + d.points + " điểm" + (d.rankClass??)?then(", xếp loại " + (d.rankClass!"")?uncap_first, "") + ")"></#function>

<#-- Tên, rồi chức vụ và nơi ở: "Trần Thị Lành (Hội viên Hội Phụ nữ thôn Số 5): hiến 150 m2 đất". -->
<#function thanh_tich m><#return m.name + (m.about??)?then(" (" + (m.about!"") + ")", "") + ": " + m.achievement?uncap_first></#function>

<#-- Chữ đầu câu viết hoa, cuối câu có dấu chấm. -->
<#function cau loi><#return loi?cap_first + loi?matches("^.*[.!?…]$", "s")?then("", ".")></#function>

<#-- Câu báo trước số liệu tính đến ngày nào. -->
<#function tinh_den tin><#return "Số liệu tính đến ngày " + tin.until + tin.estimatedUntil?has_content?then(", số ước là ước thực hiện đến ngày " + (tin.estimatedUntil!""), "") + "."></#function>
