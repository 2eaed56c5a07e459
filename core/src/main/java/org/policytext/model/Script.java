package org.policytext.model;

/** The script that a source is written in. */
public enum Script {
  /** 简体: {@code 知识产权}. */
  SIMPLIFIED,
  /** 繁體: {@code 知識產權}. */
  TRADITIONAL,
  /** Lines of both. */
  MIXED
}
