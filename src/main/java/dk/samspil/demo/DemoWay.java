package dk.samspil.demo;

import static dk.samspil.cases.CaseStatus.*;
import static dk.samspil.demo.DemoDates.after;

import dk.samspil.certificates.Refusal;
import java.time.LocalDate;

/// The way of one case up to its meeting, as far as its plot says.
@InDemo
class DemoWay {

    private final OpeningChapter opening;
    private final PreparationChapter preparation;
    private final CertificateChapter certificates;
    private final PapersChapter papers;
    private final AdviceChapter advice;
    private final AssessmentWay assessment;
    private final MeetingWay meeting;

    DemoWay(
            OpeningChapter opening,
            PreparationChapter preparation,
            CertificateChapter certificates,
            PapersChapter papers,
            AdviceChapter advice,
            AssessmentWay assessment,
            MeetingWay meeting) {
        this.opening = opening;
        this.preparation = preparation;
        this.certificates = certificates;
        this.papers = papers;
        this.advice = advice;
        this.assessment = assessment;
        this.meeting = meeting;
    }

    void write(DemoCase story, DemoCast cast, LocalDate today, DemoScript script) {
        script.another();
        prepared(story, script);
        switch (story.plot().goal()) {
            case PREPARATION -> inPreparation(story, today, script);
            case WITHDRAWN -> withdrawn(story, today, script);
            case AWAITING_CERTIFICATE -> awaiting(story, today, script);
            case READY_TO_REFER -> {
                answered(story, script);
                papers.interrupted(story, today, script);
            }
            case AWAITING_SCREENING -> waitsForScreening(story, today, script);
            case AWAITING_INFORMATION -> lacksInformation(story, today, script);
            case CLINICAL_ASSESSMENT_RECOMMENDED, AWAITING_CLINICAL_ASSESSMENT -> {
                answered(story, script);
                assessment.write(story, cast, today, script);
            }
            case READY_FOR_MEETING,
                    ON_AGENDA,
                    IN_MEETING,
                    RECOMMENDED,
                    AWAITING_DECISION,
                    IN_FOLLOW_UP,
                    CLOSED -> {
                answered(story, script);
                meeting.write(story, cast, today, script);
            }
        }
    }

    private void prepared(DemoCase story, DemoScript script) {
        LocalDate opened = story.plot().dates().opened();
        preparation.write(story, script);
        papers.upload(story, script);
        if (opened.isBefore(story.plot().today())) {
            papers.mistake(story, after(opened, 1), script);
            opening.ownWords(story, after(opened, 2), script);
        }
        opening.give(story, script);
    }

    private void answered(DemoCase story, DemoScript script) {
        DemoDates dates = story.plot().dates();
        certificates.ask(story, dates.asked(), script);
        if (story.plot().serial() % 8 == 2) {
            certificates.remind(story, after(dates.answered(), -2), script);
        }
        certificates.answer(story, dates.answered(), script);
    }

    private void inPreparation(DemoCase story, LocalDate today, DemoScript script) {
        DemoDates dates = story.plot().dates();
        switch (story.plot().turn()) {
            case 1 -> {
                certificates.ask(story, dates.asked(), script);
                certificates.refuse(
                        story, Refusal.UNKNOWN_PATIENT, after(dates.asked(), 9), script);
            }
            case 2, 8, 11 -> {
                answered(story, script);
                meeting.back(story, today, script);
            }
            case 5 -> {
                opening.withdraw(story, after(dates.opened(), 12), script);
                opening.reopen(story, after(today, -4), script);
            }
            case 4 -> {
                certificates.ask(story, dates.asked(), script);
                certificates.takeBack(story, after(dates.asked(), 1), script);
            }
            case 7 -> opening.consentTakenBack(story, after(dates.opened(), 20), script);
            default -> {}
        }
    }

    private void withdrawn(DemoCase story, LocalDate today, DemoScript script) {
        DemoPlot plot = story.plot();
        DemoDates dates = plot.dates();
        switch (plot.turn()) {
            case 0 -> opening.withdraw(story, after(dates.opened(), 2), script);
            case 3 -> {
                answered(story, script);
                meeting.withdrawnFromAgenda(story, today, script);
            }
            case 1, 4 -> {
                certificates.ask(story, dates.asked(), script);
                opening.withdraw(story, after(dates.asked(), 4), script);
            }
            default -> {
                answered(story, script);
                opening.withdraw(story, after(dates.answered(), 1), script);
            }
        }
    }

    private void awaiting(DemoCase story, LocalDate today, DemoScript script) {
        DemoPlot plot = story.plot();
        LocalDate asked = plot.dates().asked();
        if (plot.turn() == 2) {
            LocalDate first = after(asked, -9);
            certificates.ask(story, first, script);
            certificates.refuse(story, Refusal.CHANGED_CLINIC, after(first, 6), script);
            var practices = plot.town().practices();
            certificates.changeClinic(story, practices.getFirst(), after(first, 7), script);
        }
        certificates.ask(story, asked, script);
        LocalDate due = asked.plusDays(30);
        if (due.isBefore(today)) {
            certificates.remind(story, after(due, 1), script);
        }
        if (due.isBefore(today.minusDays(7))) {
            certificates.remind(story, after(today, -1), script);
        }
        if (plot.turn() == 1) {
            certificates.begin(story, after(today, -1), script);
        } else if (plot.turn() % 3 == 0 && asked.isBefore(today)) {
            certificates.opened(story, after(asked, 1), script);
        }
    }

    private void waitsForScreening(DemoCase story, LocalDate today, DemoScript script) {
        DemoPlot plot = story.plot();
        boolean withoutCertificate = plot.turn() == 5;
        if (!withoutCertificate) {
            answered(story, script);
        }
        advice.refer(story, plot.turn() == DemoOffsets.URGENT, withoutCertificate, script);
        if (plot.dates().referred().isBefore(today)) {
            if (plot.turn() % 3 == 2) {
                advice.begin(story, today, script);
            } else if (plot.turn() % 2 == 0) {
                advice.take(story, after(plot.dates().referred(), 1), script);
            }
        }
    }

    private void lacksInformation(DemoCase story, LocalDate today, DemoScript script) {
        answered(story, script);
        advice.refer(story, false, false, script);
        advice.note(story, "INSUFFICIENT", script);
        LocalDate screened = story.plot().dates().screened();
        if (story.plot().turn() % 2 == 1) {
            certificates.ask(story, after(screened, 1), script);
        }
        if (story.plot().turn() == 3) {
            certificates.answer(story, today, script);
        }
    }
}
