<#-- Phong trào và chỉ tiêu ví dụ: movements.yaml mà lệnh init viết. -->
# Phong trào và chỉ tiêu. Đây là ví dụ: đổi tên, đơn vị tính, mức giao; thêm hoặc bớt chỉ tiêu.
# kind: flow là số phát sinh từng tháng, cộng dồn; stock là số hiện có; share là tỷ lệ %.
movements:
  - id: nong-thon-moi
    name: Xây dựng nông thôn mới
    lead: hoi-dong
    partners: [ban-can-su, mat-tran-doan-the]
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
    lead: mat-tran-doan-the
    indicators:
      - id: gia-dinh-van-hoa
        name: Hộ đạt danh hiệu Gia đình văn hóa
        unit: '%'
        kind: share
        base: reported
        target: 90
  - id: an-ninh-trat-tu
    name: Toàn dân bảo vệ an ninh Tổ quốc
    lead: hoi-dong
    indicators:
      - id: vu-vi-pham
        name: Vụ vi phạm trật tự xã hội
        unit: vụ
        kind: flow
        better: lower
        target: ${2 * v.villages?size}
