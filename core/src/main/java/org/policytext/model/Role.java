package org.policytext.model;

/** What a unit has to do for a task. */
public enum Role {
  /** 牵头, 牵头单位, 主办: answers for the task. */
  LEAD,
  /** 配合, 参与, 协办; also 责任单位 beside a 牵头单位: helps. */
  SUPPORT,
  /** 责任单位, 负责 where no lead is named. */
  RESPONSIBLE
}
