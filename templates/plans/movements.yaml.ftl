<#-- Phong trào và chỉ tiêu ví dụ: movements.yaml mà lệnh init viết. -->
<#if v.text.movements?has_content>
# Các phong trào mà văn bản nêu. Thêm chỉ tiêu (indicators) cho từng phong trào, sửa lại cơ quan chủ trì (lead).
movements:
<#list v.text.movements as phong_trao>
  - id: ${phong_trao.id}
    name: "${phong_trao.name?json_string}"
<#if phong_trao.about??>
    about: "${phong_trao.about?json_string}"
</#if>
    lead: ${phong_trao.lead}
</#list>
<#else>
# Phong trào và chỉ tiêu. Đây là ví dụ: đổi tên, đơn vị tính, mức giao; thêm hoặc bớt chỉ tiêu.
# kind: flow là số phát sinh từng tháng, cộng dồn; stock là số hiện có; share là tỷ lệ %.
movements:
  - id: nong-thon-moi
    name: Xây dựng nông thôn mới
<#if v.text.bodies?has_content>
    lead: ${v.text.bodies[0].id}
<#else>
    lead: hoi-dong
    partners: [ban-can-su, mat-tran-doan-the]
</#if>
    indicators:
      - id: duong-be-tong
        name: Đường giao thông được bê tông hóa
        unit: m
        kind: flow
        target: ${100 * v.villages?size}
      - id: vuon-mau
        name: Vườn mẫu đạt chuẩn
        unit: vườn
        kind: stock
        target: ${5 * v.villages?size}
        baseline: ${3 * v.villages?size}
  - id: doi-song-van-hoa
    name: Toàn dân đoàn kết xây dựng đời sống văn hóa
    lead: ${v.text.bodies?has_content?then((v.text.bodies[0].id)!"", "mat-tran-doan-the")}
    indicators:
      - id: gia-dinh-van-hoa
        name: Hộ đạt danh hiệu Gia đình văn hóa
        unit: '%'
        kind: share
        base: reported
        target: 90
  - id: an-ninh-trat-tu
    name: Toàn dân bảo vệ an ninh Tổ quốc
    lead: ${v.text.bodies?has_content?then((v.text.bodies[0].id)!"", "hoi-dong")}
    indicators:
      - id: vu-vi-pham
        name: Vụ vi phạm trật tự xã hội
        unit: vụ
        kind: flow
        better: lower
        target: ${2 * v.villages?size}
</#if>
