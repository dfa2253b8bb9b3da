package cn.tongxin.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/** How names are spoken, by the initials: {@code xczxj} for 乡村振兴局, which is what people type. */
public final class Initials {
    /** As much as is kept. */
    private static final int LONGEST = 250;

    private Initials() {}

    /** Of each of the names, with a space between; what is no letter or digit is passed over. */
    public static String of(String... names) {
        String all = Arrays.stream(names).map(Initials::spoken).distinct().collect(Collectors.joining(" "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    private static String spoken(String name) {
        return PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER, "")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }
}
