package cn.tongxin.volunteer.document;

/** The whole answer to whoever verifies a print: neither who nor why. */
public record VerificationView(Boolean matches) {}
