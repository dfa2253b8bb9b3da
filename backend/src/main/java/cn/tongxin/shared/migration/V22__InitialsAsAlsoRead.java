package cn.tongxin.shared.migration;

/** Initials again: of what may be read in two ways, both are kept now. */
public class V22__InitialsAsAlsoRead extends V20__InitialsOfNames {}
