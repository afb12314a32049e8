package org.entente.shell;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import com.vaadin.flow.server.auth.MenuAccessControl;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.design.Icons;
import org.entente.design.Party;
import org.entente.design.Tone;
import org.entente.kernel.DelegationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The shell with invented people and nothing behind it. */
final class ShellFixture implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-05-27T10:00:00Z");
    static final Party MARENGA = new Party("Marenga", 1);
    static final Party NORDHAVN = new Party("Nordhavn", 2);
    static final DelegationChoice FOR_MARENGA =
            new DelegationChoice(new DelegationId(UUID.randomUUID()), MARENGA, "Head");
    static final DelegationChoice FOR_NORDHAVN =
            new DelegationChoice(new DelegationId(UUID.randomUUID()), NORDHAVN, "Member");

    private final GenericWebApplicationContext context = new GenericWebApplicationContext();
    private final People people;

    private ShellFixture(People people) {
        this.people = people;
    }

    static ShellFixture signedIn() {
        return new ShellFixture(new People(new Presence("Nordhavn", 2, "Ingrid Solheim", true, true)));
    }

    static ShellFixture nobody() {
        return new ShellFixture(new People(null));
    }

    ShellFixture with(ActionSource... sources) {
        for (var i = 0; i < sources.length; i++) {
            var source = sources[i];
            context.registerBean("actions" + i, ActionSource.class, () -> source);
        }
        return this;
    }

    ShellFixture with(NewsSource source) {
        context.registerBean(NewsSource.class, () -> source);
        return this;
    }

    ShellFixture with(DateSource source) {
        context.registerBean(DateSource.class, () -> source);
        return this;
    }

    ShellFixture with(DemonstrationAccounts accounts) {
        context.registerBean(DemonstrationAccounts.class, () -> accounts);
        return this;
    }

    ShellFixture open(String location) {
        context.registerBean(Clock.class, () -> Clock.fixed(NOON, ZoneOffset.UTC));
        context.registerBean(PresenceSource.class, () -> people);
        context.registerBean(MenuAccessControl.class, DefaultMenuAccessControl::new);
        context.registerBean(Languages.class);
        context.registerBean(Desk.class);
        context.registerBean("preferences", VaadinServiceInitListener.class, Preferences::new);
        context.registerBean("failures", VaadinServiceInitListener.class, Failures::new);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        context.refresh();
        // Named one by one: the discovery of the test library sees public classes only.
        var routes = new Routes(
                Set.of(HomeView.class, SignInView.class, ActingForView.class),
                Set.of(
                        UnknownPage.class,
                        DeniedPage.class,
                        RefusedRoutePage.class,
                        RefusalPage.class,
                        FailurePage.class),
                true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        UI.getCurrentOrThrow().navigate(location);
        return this;
    }

    /** Opens a page whose opening fails in this way. */
    ShellFixture openAndFail(Exception failure) {
        open(SignInView.ROUTE);
        UI.getCurrentOrThrow().addBeforeEnterListener(event -> event.rerouteToError(failure, "secret-name"));
        UI.getCurrentOrThrow().navigate(ActingForView.ROUTE);
        return this;
    }

    Optional<DelegationChoice> chosen() {
        return Optional.ofNullable(people.chosen);
    }

    static ActionItem action(int urgency, String title) {
        var cue = new ActionItem.Cue(Icons.CLOCK, "Until 3 Jul", Tone.WARN);
        return new ActionItem(urgency, MARENGA, title, "Marenga: survey and clearance", cue, "Answer", "workspaces/1");
    }

    static DateAhead date(LocalDate on, String title) {
        return new DateAhead(on, title, "Joint arrangement", "workspaces/1");
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        context.close();
    }

    private static final class People implements PresenceSource {

        private final @Nullable Presence presence;
        private @Nullable DelegationChoice chosen;

        People(@Nullable Presence presence) {
            this.presence = presence;
        }

        @Override
        public Optional<Presence> presence() {
            return Optional.ofNullable(presence);
        }

        @Override
        public List<DelegationChoice> choices() {
            return List.of(FOR_MARENGA, FOR_NORDHAVN);
        }

        @Override
        public void actFor(DelegationChoice choice) {
            chosen = choice;
        }
    }
}
