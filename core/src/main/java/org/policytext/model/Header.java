package org.policytext.model;

import java.util.List;
import java.util.Optional;

/**
 * The parts around a plan's body, as GB/T 9704 names them.
 *
 * @param title 标题 of the plan itself: {@code 佛山市…工作方案(2022—2025年)}
 * @param noticeTitle 标题 of the notice that carries the plan: {@code …关于印发…的通知}
 * @param documentNumber 发文字号: {@code 临政办字〔2023〕81号}
 * @param issuers 发文机关, in printed order
 * @param addressees 主送机关, in printed order
 * @param issuedOn 成文日期
 * @param note 附注: {@code 此件公开发布}
 * @param attachments 附件 that the document names
 */
public record Header(
    Optional<Stated> title,
    Optional<Stated> noticeTitle,
    Optional<Stated> documentNumber,
    List<Stated> issuers,
    List<Stated> addressees,
    Optional<IssueDate> issuedOn,
    Optional<Stated> note,
    List<Stated> attachments) {
  public Header {
    issuers = List.copyOf(issuers);
    addressees = List.copyOf(addressees);
    attachments = List.copyOf(attachments);
  }
}
