package cn.tongxin.organization;

/** 统一社会信用代码, GB 32100-2015: 18 characters, the last one a check modulo 31. */
public final class UnifiedCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private UnifiedCode() {}

    public static boolean isValid(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(character -> ALPHABET.indexOf(character) < 0)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.indexOf(code.charAt(LENGTH - 1))
                == (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
    }
}
