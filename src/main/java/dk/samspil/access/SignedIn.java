package dk.samspil.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// A sign-in as Spring Security keeps it in the session: the asker, and the way the person came.
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Asker asker;
    private final @Nullable Arrival arrival;
    private final boolean choseRole;

    /// Without a provider, as in the demonstration.
    public SignedIn(Asker asker) {
        this(asker, null, false);
    }

    /// @param choseRole whether the person had several roles to choose from
    public SignedIn(Asker asker, @Nullable Arrival arrival, boolean choseRole) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + asker.capacity().name())));
        this.asker = asker;
        this.arrival = arrival;
        this.choseRole = choseRole;
        setAuthenticated(true);
    }

    @Override
    public Asker getPrincipal() {
        return asker;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    /// The person's id, never a person number: it stands in the session table.
    @Override
    public String getName() {
        return asker.person().toString();
    }

    public Optional<Arrival> arrival() {
        return Optional.ofNullable(arrival);
    }

    public boolean choseRole() {
        return choseRole;
    }
}
