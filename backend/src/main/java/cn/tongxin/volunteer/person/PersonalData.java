package cn.tongxin.volunteer.person;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What people write into a number or a name although it belongs nowhere here: ID cards and mobile numbers. */
final class PersonalData {
    private static final Pattern ID_CARD = Pattern.compile("(?<!\\d)\\d{6} ?\\d{8} ?\\d{3}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1\\d{2}([ -]?)\\d{4}\\1\\d{4}(?!\\d)");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private PersonalData() {}

    static boolean isIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return MOBILE.matcher(plain).find()
                || ID_CARD.matcher(plain)
                        .results()
                        .map(found -> found.group().replace(" ", ""))
                        .anyMatch(PersonalData::isIdCard);
    }

    /** GB 11643: the last sign follows from the first seventeen. */
    private static boolean isIdCard(String card) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(card.charAt(i), 10);
        }
        return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(card.charAt(WEIGHTS.length));
    }
}
