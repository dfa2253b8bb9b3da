package cn.tongxin.alliance;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.organization.OrganizationService;
import cn.tongxin.programme.ProgrammeCopied;

/** A copied programme has the alliances of the old one, with the members of its last day. */
@ApplicationScoped
class AllianceCopies {
    @Inject
    AllianceRepository alliances;

    @Inject
    MemberRepository members;

    @Inject
    OrganizationService organizations;

    @Inject
    Event<AlliancesCopied> copies;

    void copy(@Observes ProgrammeCopied source) {
        if (!source.alliances()) {
            return;
        }
        Map<UUID, Alliance> copied = new HashMap<>();
        for (Alliance alliance : alliances.list("programmeId", source.from())) {
            Alliance copy = alliance.copy(source.to());
            alliances.persist(copy);
            copied.put(alliance.id(), copy);
        }
        for (AllianceMember member : members.inProgramme(source.from(), source.lastDay())) {
            organizations
                    .find(member.organizationId())
                    .filter(unit -> unit.existsOn(source.firstDay()))
                    .ifPresent(unit -> members.persist(new AllianceMember(
                            Objects.requireNonNull(copied.get(member.allianceId())),
                            new EnterMember(unit.id(), member.role(), source.firstDay(), unit.activeTo(), null))));
        }
        alliances.flush();
        copies.fire(new AlliancesCopied(
                source,
                copied.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().id()))));
    }
}
