package dk.samspil.journeys;

import dk.samspil.JourneyTest;
import dk.samspil.security.Endpoints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One new case the whole way, each role doing its part of it at a browser of its own.
@JourneyTest
class TheWholeWayJourney {

    @Autowired private Stage stage;
    @Autowired private Endpoints endpoints;
    private Story story;
    private EveryPage everyPage;

    @BeforeAll
    void everybodyIsThere() {
        story = new Story(stage);
        everyPage = new EveryPage(stage, endpoints);
    }

    @Test
    @Order(1)
    void theCaseworkerOpensTheCaseAndWritesThePreparatoryPart() throws Exception {
        var preparing = new Preparing(stage, story);
        preparing.opensTheCase();
        preparing.writesThePlanAndPrintsIt();
    }

    @Test
    @Order(2)
    void theGpIsAskedTheCitizenToldAndTheAnswerComes() throws Exception {
        var asking = new Asking(stage, story);
        asking.caseworkerAsks();
        asking.citizenReadsTheLetterAndWritesOwnWords();
        asking.caseworkerReminds();
        asking.gpAnswersAndLosesNothing();
        asking.caseShowsReceiptAnswerAndReminder();
    }

    @Test
    @Order(3)
    void theCaseworkerPutsTheCaseFileTogether() throws Exception {
        var filing = new Filing(stage, story);
        filing.uploadsManyFilesAtOnce();
        filing.putsThemInOrder();
        filing.readsInTheBrowserAndTakesTheWholeFile();
    }

    @Test
    @Order(4)
    void theSecretaryPlansAndTheCoordinatorRecommendsAnAssessment() {
        new Planning(stage, story).secretaryPlansTheDays();
        var referring = new Referring(stage, story);
        referring.caseworkerRefersInTime();
        referring.coordinatorRecommendsClinicalAssessment();
        referring.caseworkerSendsTheRequestForAssessment();
    }

    @Test
    @Order(5)
    void theClinicalFunctionExaminesTheCitizen() throws Exception {
        var examining = new Examining(stage, story);
        examining.secretaryFindsALateTime();
        examining.caseworkerWasToldFirst();
        examining.physicianWritesTheCertificate();
        examining.gpHasTheCopyAndTheCaseIsReady();
    }

    @Test
    @Order(6)
    void theTeamMeets() throws Exception {
        var meeting = new Meeting(stage, story);
        meeting.withoutCoordinatorThereIsNoMeeting();
        meeting.caseworkerSendsTheCaseFile();
        meeting.leaderStarts();
        meeting.minuteTakerWritesAndTheWallFollows();
        meeting.twoWriteAtOnceAndNothingIsLost();
        meeting.leaderFinishes();
    }

    @Test
    @Order(7)
    void whatTheTeamSaidIsSentDecidedAndFollowed() throws Exception {
        var concluding = new Concluding(stage, story);
        concluding.caseworkerSendsTheConclusion();
        concluding.citizenAndGpHaveIt();
        concluding.caseworkerDecidesAndHandsOver();
        concluding.coordinatingCaseworkerNotesTheMeasures();
    }

    @Test
    @Order(8)
    void theCitizenSeesAllOfItAndWhoHasLooked() {
        new Looking(stage).citizenSeesTheOwnCase();
    }

    @Test
    @Order(9)
    void noLinkOfAnybodysPagesLeadsAstray() {
        everyPage.everyLinkLeadsSomewhere();
    }

    @Test
    @Order(10)
    void everyKindOfPageHasBeenLookedAt() {
        everyPage.everyKindOfPageHasBeenLookedAt();
    }
}
