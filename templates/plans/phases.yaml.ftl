<#-- Các đợt thi đua: phases.yaml mà lệnh init viết. -->
<#if v.text.title?has_content>
# Các đợt thi đua cao điểm, đọc từ văn bản; as_printed là nguyên văn bản in.
<#else>
# Hai đợt thi đua cao điểm gắn với các ngày lễ của năm ${v.year}; số năm kỷ niệm do công cụ tính.
</#if>
phases:
<#list v.phases as dot>
  - id: ${dot.id}
    name: "${dot.name?json_string}"
    from: ${dot.from}
    to: ${dot.to}
<#if dot.asPrinted?has_content>
    as_printed: >-
      ${dot.asPrinted?join("\n      ")}
</#if>
<#if dot.anniversaries?has_content>
    anniversaries:
</#if>
<#list dot.anniversaries as ngay>
      - name: "${ngay.name?json_string}"
        from: ${ngay.from}
        to: ${ngay.to}
<#if ngay.years??>
        years: ${ngay.years}
</#if>
<#if ngay.asPrinted?has_content>
        as_printed: >-
          ${ngay.asPrinted?join("\n          ")}
</#if>
</#list>
    aim: >-
      ${dot.aim?join("\n      ")}
    review:
      kind: ${dot.reviewKind}
<#if dot.reviewWith??>
      with: "${dot.reviewWith?json_string}"
</#if>
      due: ${dot.reviewDue}
<#if dot.reviewPrinted?has_content>
      as_printed: >-
        ${dot.reviewPrinted?join("\n        ")}
</#if>
</#list>
