package cn.tongxin.consumption;

import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** One voucher has one key however it is typed, and two have two. */
class VoucherTest {
    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars('-', '发', '票')
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    private static String key(String issuer, String number) {
        return new Voucher(VoucherKind.INVOICE, null, issuer, number, null).key();
    }

    @Property
    void howItIsTypedMakesNoSecondOne(@ForAll("numbers") String number, @ForAll("numbers") String issuer) {
        String key = key(issuer, number);
        assertThat(key(issuer, fullWidth(number))).isEqualTo(key);
        assertThat(key(fullWidth(issuer), number)).isEqualTo(key);
        assertThat(key(issuer, number.toLowerCase(Locale.ROOT))).isEqualTo(key);
        assertThat(key(issuer, String.join(" ", number.split("")))).isEqualTo(key);
        assertThat(key(issuer, "\u200b " + number + "\u3000")).isEqualTo(key);
    }

    @Property
    void otherNumbersAndIssuersHaveOtherKeys(
            @ForAll("numbers") String one, @ForAll("numbers") String other, @ForAll("numbers") String issuer) {
        assertThat(key(issuer, one).equals(key(issuer, other))).isEqualTo(one.equals(other));
        assertThat(key(one, issuer).equals(key(other, issuer))).isEqualTo(one.equals(other));
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c)));
        return wide.toString();
    }
}
