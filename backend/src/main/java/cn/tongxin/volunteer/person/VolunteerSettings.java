package cn.tongxin.volunteer.person;

import java.time.Period;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Volunteers. */
@ConfigMapping(prefix = "tongxin.volunteers")
public interface VolunteerSettings {
    /** How long after the last day of service name and number stay; for ever where absent. */
    Optional<Period> kept();
}
