package dk.samspil.ui;

import org.springframework.stereotype.Component;

/// Addresses as they stand in letters and mails, where there is no page around them.
@Component
public class PublicAddress {

    private final UiSettings settings;

    PublicAddress(UiSettings settings) {
        this.settings = settings;
    }

    /// @param href of a page: `/svar/abc`
    public String of(String href) {
        return settings.address() + href;
    }
}
