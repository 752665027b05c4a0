<#-- Kế hoạch mới: plan.yaml mà lệnh init viết. -->
# Kế hoạch phát động phong trào thi đua năm ${v.year} của ${v.unit}.
# Sửa lời văn và các mục dưới đây theo kế hoạch của đơn vị, rồi chạy: thidua kiem-tra
id: ${v.id}
year: ${v.year}
<#if v.text.title?has_content>
title: >-
  ${v.text.title?join("\n  ")}
<#else>
title: >-
  Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm ${v.year}
</#if>
# Khi đã thay các ví dụ bằng số liệu của đơn vị thì xóa mục illustrative.
illustrative: >-
  Phong trào, chỉ tiêu và mức giao cho các ${v.villageLabel} là ví dụ đặt sẵn, không phải số liệu của đơn vị.
<#if v.sampleVillages>
  Tên các ${v.villageLabel} cũng là ví dụ.
</#if>

issuer:
<#if v.text.issuer??>
  name: "${v.text.issuer?json_string}"
  short: "${v.text.issuer?json_string}"
<#else>
  name: "${("Ủy ban nhân dân " + v.unit)?json_string}"
  short: "${("UBND " + v.unit)?json_string}"
</#if>
  symbol: ${v.text.symbol!"UBND"}
<#if v.text.parent??>
  parent: "${v.text.parent?json_string}"
<#elseif v.parent?has_content>
  parent: "${("Ủy ban nhân dân " + v.parent)?json_string}"
</#if>
  place: "${v.place?json_string}"
  signer:
<#if v.text.authority??>
    authority: "${v.text.authority?json_string}"
<#else>
    authority: TM. ỦY BAN NHÂN DÂN
</#if>
    title: ${v.text.signerTitle!"CHỦ TỊCH"}
<#if v.text.signerName??>
    name: "${v.text.signerName?json_string}"
<#else>
    # name: Họ và tên người ký
</#if>

<#if v.text.number?? || v.text.issued??>
<#if v.text.number??>
number: ${v.text.number}
</#if>
<#if v.text.issued??>
issued: ${v.text.issued}
</#if>

<#else>
# Khi đã có số và ngày ban hành thì bỏ dấu # ở hai dòng sau.
# number: 5
# issued: ${v.year}-01-10

</#if>
<#if v.text.bases?has_content>
# Các văn bản mà văn bản viện dẫn; as_printed là nguyên văn bản in.
bases:
<#list v.text.bases as can_cu>
  - id: ${can_cu.id}
    type: ${can_cu.type}
    number: "${can_cu.number?json_string}"
    issuer: "${can_cu.issuer?json_string}"
    issued: ${can_cu.issued}
<#if can_cu.about?has_content>
    about: >-
      ${can_cu.about?join("\n      ")}
</#if>
    as_printed: >-
      ${can_cu.asPrinted?join("\n      ")}
</#list>

<#else>
# Văn bản được viện dẫn, mỗi văn bản một mục:
# bases:
#   - id: nghi-quyet-hdnd
#     type: Nghị quyết
#     number: 25/NQ-HĐND
#     issuer: Hội đồng nhân dân ${v.unit}
#     issued: ${v.year - 1}-12-28
#     about: về nhiệm vụ phát triển kinh tế - xã hội năm ${v.year}

</#if>
<#if v.text.opening?has_content>
opening: >-
  ${v.text.opening?join("\n  ")}

</#if>
<#if v.text.purposes?has_content>
purposes:
<#list v.text.purposes as doan>
  - >-
    ${doan?join("\n    ")}
</#list>
<#else>
purposes:
  - >-
    Khơi dậy tinh thần thi đua yêu nước trong cán bộ, công chức, đoàn viên, hội viên và Nhân dân, góp phần hoàn
    thành các chỉ tiêu phát triển kinh tế - xã hội, quốc phòng - an ninh năm ${v.year} của địa phương.
</#if>

<#if v.text.requirements?has_content>
requirements:
<#list v.text.requirements as doan>
  - >-
    ${doan?join("\n    ")}
</#list>
<#else>
requirements:
  - >-
    Phong trào thi đua có chỉ tiêu cụ thể, được theo dõi hằng tháng; việc bình xét, khen thưởng bảo đảm công
    khai, công bằng, đúng đối tượng, kịp thời.
</#if>

<#if v.text.content?has_content>
content:
<#list v.text.content as doan>
  - >-
    ${doan?join("\n    ")}
</#list>
<#else>
content:
  - >-
    Bám sát nhiệm vụ chính trị của địa phương, tổ chức các phong trào thi đua thiết thực, hiệu quả đến từng
    ${v.villageLabel}.
</#if>

village_label: ${v.villageLabel}

villages:
<#list v.villages as thon>
  - id: ${thon.id}
    name: "${thon.name?json_string}"
<#if thon.alias??>
    aliases: ["${thon.alias?json_string}"]
</#if>
<#if thon.households??>
    households: ${thon.households}
</#if>
<#if thon.population??>
    population: ${thon.population}
</#if>
</#list>

<#if v.text.bodies?has_content>
bodies:
<#list v.text.bodies as to_chuc>
  - id: ${to_chuc.id}
    name: "${to_chuc.name?json_string}"
<#if to_chuc.role??>
    role: ${to_chuc.role}
</#if>
<#if to_chuc.duties?has_content>
    duties:
<#list to_chuc.duties as viec>
      - >-
        ${viec?join("\n        ")}
</#list>
</#if>
</#list>
<#else>
bodies:
  - id: hoi-dong
    name: Hội đồng thi đua - khen thưởng
    role: council
    duties:
      - Theo dõi, đánh giá các phong trào; xét, đề nghị khen thưởng công khai, đúng thành tích.
  - id: cong-chuc-van-hoa
    name: Công chức văn hóa
    role: culture_officer
    duties:
      - Tuyên truyền trên hệ thống truyền thanh và trang thông tin điện tử; giới thiệu điển hình tiên tiến.
  - id: ban-can-su
    name: Ban cán sự các ${v.villageLabel}
    role: village_boards
    duties:
      - Triển khai phong trào ở ${v.villageLabel}; báo cáo kết quả hằng tháng đúng hạn.
  - id: mat-tran-doan-the
    name: Mặt trận Tổ quốc và các tổ chức đoàn thể
    role: organisations
    duties:
      - Vận động đoàn viên, hội viên và Nhân dân hưởng ứng các phong trào thi đua.
</#if>

<#if v.text.closing?has_content>
closing: >-
  ${v.text.closing?join("\n  ")}
<#else>
closing: >-
  Trên đây là kế hoạch phát động phong trào thi đua năm ${v.year}./.
</#if>

<#if v.text.recipients?has_content>
recipients:
<#list v.text.recipients as noi>
  - "${noi?json_string}"
</#list>
<#else>
recipients:
  - Thường trực Đảng ủy, HĐND, UBND
  - Ủy ban MTTQ và các tổ chức đoàn thể
  - Ban cán sự các ${v.villageLabel}
  - "Lưu: VT"
</#if>

# Báo cáo tháng nộp chậm nhất ngày 25; đạt từ 100 % tiến độ là đúng tiến độ, từ 90 % là chậm, dưới đó là tụt lại.
reporting:
  due_day: 25
  on_track: 100
  slow: 90
