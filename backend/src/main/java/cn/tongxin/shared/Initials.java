package cn.tongxin.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/** How names are spoken, by the initials: {@code xczxj} for 乡村振兴局, which is what people type. */
public final class Initials {
    /** As much as is kept. */
    private static final int LONGEST = 250;

    private Initials() {}

    /** Read one way in words and another in names of places and families, which no list of words holds. */
    private static final Map<String, List<String>> EITHER_WAY = Map.of(
            "长", List.of("c", "z"),
            "查", List.of("z", "c"),
            "重", List.of("c", "z"),
            "乐", List.of("l", "y"),
            "单", List.of("d", "s"),
            "解", List.of("j", "x"),
            "曾", List.of("z", "c"),
            "仇", List.of("q", "c"),
            "覃", List.of("q", "t"),
            "翟", List.of("z", "d"));

    /** Of each of the names, each way it may be read, with a space between; what is no letter or digit is passed over. */
    public static String of(String... names) {
        String all = Arrays.stream(names)
                .flatMap(name -> Stream.concat(Stream.of(name), otherwise(name)))
                .map(Initials::spoken)
                .distinct()
                .collect(Collectors.joining(" "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }

    /** With letters in the place of what may be read either way. */
    private static Stream<String> otherwise(String name) {
        Stream<String> ways = Stream.of(name);
        for (Map.Entry<String, List<String>> either : EITHER_WAY.entrySet()) {
            if (name.contains(either.getKey())) {
                ways = ways.flatMap(
                        way -> either.getValue().stream().map(letter -> way.replace(either.getKey(), letter)));
            }
        }
        return ways;
    }

    private static String spoken(String name) {
        return PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER, "")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }
}
