<#-- Các đợt thi đua: phases.yaml mà lệnh init viết. -->
# Hai đợt thi đua cao điểm gắn với các ngày lễ của năm ${v.year}; số năm kỷ niệm do công cụ tính.
phases:
<#list v.phases as dot>
  - id: ${dot.id}
    name: ${dot.name}
    from: ${dot.from}
    to: ${dot.to}
    anniversaries:
<#list dot.anniversaries as ngay>
      - name: ${ngay.name}
        from: ${ngay.from}
        to: ${ngay.to}
        years: ${ngay.years}
</#list>
    aim: >-
      ${dot.aim}
    review:
      kind: ${dot.reviewKind}
      with: ${dot.reviewWith}
      due: ${dot.reviewDue}
</#list>
