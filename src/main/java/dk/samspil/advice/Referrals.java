package dk.samspil.advice;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.Side;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.CooperationAgreement;
import dk.samspil.agreements.Screening;
import dk.samspil.calendar.ClosingPeriods;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Cases;
import dk.samspil.cases.DatesNow;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Forms;
import dk.samspil.parties.Citizens;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Refers cases to the region's health coordinator, in time for a meeting of the case's team.
@Component
@Transactional
public class Referrals {

    private static final Set<CaseStatus> REFERABLE =
            EnumSet.of(
                    CaseStatus.PREPARATION,
                    CaseStatus.READY_TO_REFER,
                    CaseStatus.AWAITING_INFORMATION);

    private final ScreeningStore store;
    private final Agreements agreements;
    private final ClosingPeriods closingPeriods;
    private final Forms forms;
    private final Cases cases;
    private final Citizens citizens;
    private final CaseWay way;
    private final AdviceNotices notices;
    private final Askers askers;
    private final DatesNow dates;
    private final Clock clock;

    Referrals(
            ScreeningStore store,
            Agreements agreements,
            ClosingPeriods closingPeriods,
            Forms forms,
            Cases cases,
            Citizens citizens,
            CaseWay way,
            AdviceNotices notices,
            Askers askers,
            DatesNow dates,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.closingPeriods = closingPeriods;
        this.forms = forms;
        this.cases = cases;
        this.citizens = citizens;
        this.way = way;
        this.notices = notices;
        this.askers = askers;
        this.dates = dates;
        this.clock = clock;
    }

    /// Why the case cannot be referred now; empty when it can.
    public Optional<Text> whyNot(RehabilitationCase theCase) {
        if (!mayAnswer()) {
            return Optional.of(Text.of("advice.refused.not-caseworker"));
        }
        if (theCase.status() == CaseStatus.AWAITING_CERTIFICATE) {
            return Optional.of(Text.of("advice.refused.awaits-certificate"));
        }
        if (!REFERABLE.contains(theCase.status())) {
            return Optional.of(
                    Text.of("advice.refused.status", Text.of(theCase.status().messageKey())));
        }
        return theCase.team() == null
                ? Optional.of(Text.of("advice.refused.no-team"))
                : Optional.empty();
    }

    /// Whether the asker decides for the municipality.
    public boolean mayAnswer() {
        var capacity = askers.current().capacity();
        return capacity == Capacity.CASEWORKER || capacity == Capacity.COORDINATING_CASEWORKER;
    }

    /// What a referral today for a meeting would mean.
    @Transactional(readOnly = true)
    public ReferralTiming timing(RehabilitationCase theCase, LocalDate meetingOn) {
        return timings(theCase, List.of(meetingOn)).getFirst();
    }

    /// What a referral today for each of the meetings would mean, in the order of time that they
    /// come in; two statements, however many.
    @Transactional(readOnly = true)
    public List<ReferralTiming> timings(RehabilitationCase theCase, List<LocalDate> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        var inForce = agreements.on(meetings, theCase.region());
        var workingDays =
                closingPeriods.workingDays(
                        theCase.healthUnit(), meetings.getFirst(), meetings.getLast());
        return IntStream.range(0, meetings.size())
                .mapToObj(i -> timing(theCase, meetings.get(i), inForce.get(i), workingDays))
                .toList();
    }

    private ReferralTiming timing(
            RehabilitationCase theCase,
            LocalDate meetingOn,
            CooperationAgreement agreement,
            WorkingDays workingDays) {
        LocalDate today = LocalDate.now(clock);
        return new ReferralTiming(
                meetingOn,
                agreement.referralDeadline(meetingOn, theCase.type(), workingDays),
                today,
                agreement.screeningAnswerDue(today, meetingOn, workingDays),
                agreement.screens(theCase.type()));
    }

    public boolean lacksCertificate(RehabilitationCase theCase) {
        return theCase.status() == CaseStatus.PREPARATION;
    }

    /// Refers the case and lets the health unit see it.
    public Result refer(RehabilitationCase theCase, Referral referral) {
        var refusal = whyNot(theCase).or(() -> whyNot(theCase, referral));
        if (refusal.isPresent()) {
            return new Result.Refused(refusal.get());
        }
        var timing = timing(theCase, referral.meetingOn());
        String urgency = referral.urgent() ? referral.urgency().strip() : "";
        cases.letIn(theCase.id(), theCase.healthUnit(), Side.HEALTH_UNIT, null);
        citizens.grant(theCase.citizen(), theCase.healthUnit());
        Result told = way.referred(theCase.id(), referral.meetingOn(), timing.answerDue(), urgency);
        if (!told.isDone()) {
            return told;
        }
        if (lacksCertificate(theCase)) {
            way.noted(
                    theCase.id(),
                    "advice.journal.without-certificate",
                    false,
                    referral.withoutCertificate().strip());
        }
        var screening = screening(theCase, referral, timing, urgency);
        store.add(screening, theCase.municipality());
        if (!timing.screened()) {
            return way.screenedSufficient(theCase.id(), theCase.caseworkerName());
        }
        notices.referred(theCase, screening);
        return told;
    }

    private Optional<Text> whyNot(RehabilitationCase theCase, Referral referral) {
        LocalDate today = LocalDate.now(clock);
        if (!referral.meetingOn().isAfter(today)) {
            return Optional.of(Text.of("advice.refused.past"));
        }
        if (referral.urgent() && referral.urgency().isBlank()) {
            return Optional.of(Text.of("advice.refused.urgency-reason"));
        }
        if (lacksCertificate(theCase) && referral.withoutCertificate().isBlank()) {
            return Optional.of(Text.of("advice.refused.certificate-reason"));
        }
        var timing = timing(theCase, referral.meetingOn());
        return timing.late() && !referral.urgent()
                ? Optional.of(
                        Text.of("advice.refused.late", dates.now().longDate(timing.deadline())))
                : Optional.empty();
    }

    private CaseScreening screening(
            RehabilitationCase theCase, Referral referral, ReferralTiming timing, String urgency) {
        var agreement = agreements.on(referral.meetingOn(), theCase.region());
        var form = forms.definition(form(agreement));
        return new CaseScreening(
                UUID.randomUUID(),
                theCase.id(),
                theCase.healthUnit(),
                timing.today(),
                askers.current().name(),
                referral.meetingOn(),
                timing.answerDue(),
                urgency,
                lacksCertificate(theCase) ? referral.withoutCertificate().strip() : "",
                form.id(),
                form.version(),
                agreement.silenceIsSufficient(),
                null,
                "",
                timing.screened() ? ScreeningOutcome.WAITING : ScreeningOutcome.NOT_SCREENED,
                timing.screened() ? null : timing.today(),
                "",
                Answers.empty());
    }

    private static String form(CooperationAgreement agreement) {
        Screening practice = agreement.terms().screening();
        return practice == Screening.COORDINATOR_NOTE || practice == Screening.PHYSICIAN_NOTE
                ? "NOTE_SYSTEMATIC"
                : "NOTE_TEN_MINUTE";
    }
}
