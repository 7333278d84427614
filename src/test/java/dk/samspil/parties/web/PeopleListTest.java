package dk.samspil.parties.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.CountedStatements;
import dk.samspil.DemoTest;
import dk.samspil.DemoWorld;
import dk.samspil.SignedInBrowser;
import dk.samspil.access.Capacity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
class PeopleListTest {

    @Autowired SignedInBrowser browser;
    @Autowired CountedStatements counted;
    @Autowired DemoWorld world;

    /// @return how many people the page showed
    private int open(String query) {
        var page =
                browser.open(
                        world.first(Capacity.ADMINISTRATOR), "/administration/personer" + query);
        return SignedInBrowser.body(page).split("class=\"row-link\"", -1).length - 1;
    }

    @Test
    void theListAsksTheDatabaseTheSameHoweverManyThereAre() {
        var shown = new int[2];
        List<String> few = counted.during(() -> shown[0] = open("?organisation=151&q=a"));
        List<String> many = counted.during(() -> shown[1] = open("?q="));
        assertThat(shown[1]).isGreaterThan(shown[0]).isGreaterThan(20);
        assertThat(many.size()).isLessThanOrEqualTo(few.size()).isLessThan(10);
    }
}
