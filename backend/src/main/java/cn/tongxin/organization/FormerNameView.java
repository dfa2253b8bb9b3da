package cn.tongxin.organization;

import java.time.LocalDate;

/** What an organization was called until a day. */
public record FormerNameView(String name, String shortName, LocalDate to) {}
