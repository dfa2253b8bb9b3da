package cn.tongxin.volunteer.document;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One approved record in a printed list; minutes are without travel. */
record RecordLine(
        UUID id,
        LocalDate servedOn,
        String content,
        @Nullable String place,
        Integer minutes) {}
