<#-- Cách dùng tiếp: README.md mà lệnh init viết. -->
# Thi đua năm ${v.year} – ${v.unit}

| Tệp | Chứa |
| --- | --- |
| `plan.yaml` | căn cứ, mục đích, các ${v.villageLabel}, nơi nhận, hạn báo cáo |
| `movements.yaml` | phong trào và chỉ tiêu |
| `phases.yaml` | các đợt thi đua cao điểm |
| `targets.csv` | chỉ tiêu giao cho từng ${v.villageLabel} (mở bằng Excel được) |
| `reports/` | báo cáo tháng, do lệnh `nhap` ghi |

Các phong trào, chỉ tiêu và mức giao ban đầu là ví dụ. Sửa xong thì chạy trong thư mục này:

```sh
thidua kiem-tra                          # soát mọi tệp
thidua van-ban plan                      # kế hoạch bản Word
thidua bieu-mau --period ${v.year}-01    # biểu báo cáo gửi các ${v.villageLabel}
thidua nhap thu-muc-da-nhan              # nhận báo cáo về
thidua tien-do                           # tiến độ so với chỉ tiêu
```
