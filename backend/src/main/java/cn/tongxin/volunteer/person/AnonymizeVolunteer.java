package cn.tongxin.volunteer.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Number and name are taken away for ever.
 *
 * @param reason kept; so it names nobody
 */
public record AnonymizeVolunteer(@NotBlank @Size(max = 500) String reason) {}
