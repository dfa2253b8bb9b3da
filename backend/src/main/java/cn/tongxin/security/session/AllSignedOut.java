package cn.tongxin.security.session;

/** Whatever somebody had open has ended, as his rights or his way in have changed; fired within the unit in which it does. */
public record AllSignedOut(String subject) {}
