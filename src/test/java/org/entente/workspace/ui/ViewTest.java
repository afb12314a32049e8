package org.entente.workspace.ui;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.security.Principal;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Delegates;
import org.entente.EntenteApplication;
import org.entente.StoreTest;
import org.entente.World;
import org.entente.identity.Actor;
import org.entente.identity.Sessions;
import org.entente.kernel.WorkspaceId;
import org.entente.workspace.Invitations;
import org.entente.workspace.Participants;
import org.entente.workspace.Role;
import org.entente.workspace.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A page in a browser that is not there, with the whole application behind it. */
@StoreTest
@Import({Sessions.class, SomeNews.class})
abstract class ViewTest {

    private static final Routes ROUTES = new Routes(
            found(new AnnotationTypeFilter(Route.class)),
            found(new AssignableTypeFilter(HasErrorParameter.class)),
            true);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sessions sessions;

    @Autowired
    World world;

    @Autowired
    Delegates delegates;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Participants participants;

    @Autowired
    Invitations invitations;

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        sessions.signOut();
    }

    /**
     * The product's views. They are package-private, so that they are looked for by name and not by what is visible
     * from here; pages that tests made for themselves are not among them.
     */
    @SuppressWarnings("unchecked")
    private static <C extends Class<?>> Set<C> found(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.entente").stream()
                .map(candidate -> ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null))
                .filter(ViewTest::isOfTheProduct)
                .map(type -> (C) type)
                .collect(Collectors.toSet());
    }

    private static boolean isOfTheProduct(Class<?> type) {
        var product = EntenteApplication.class.getProtectionDomain().getCodeSource();
        return type.getProtectionDomain().getCodeSource().getLocation().equals(product.getLocation());
    }

    /** In a browser of their own, which starts at Home. */
    void signIn(Actor actor) {
        MockVaadin.tearDown();
        sessions.signIn(actor);
        MockVaadin.setMockRequestFactory(session -> new FakeRequest(session) {
            @Override
            public Principal getUserPrincipal() {
                return SecurityContextHolder.getContext().getAuthentication();
            }

            @Override
            public boolean isUserInRole(String role) {
                return role.equals("DELEGATE");
            }
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    void open(String path) {
        UI.getCurrent().navigate(path);
        MockVaadin.clientRoundtrip(false);
    }

    void open(WorkspaceId workspace, Section section) {
        open(WorkspaceRoute.to(workspace, section.path()));
    }

    WorkspaceId convened(String title) {
        return workspaces.convene(delegates.norland(), World.convening(title));
    }

    void invite(WorkspaceId workspace, Actor guest, boolean withHistory) {
        participants.invite(delegates.norland(), workspace, guest.delegation(), Role.DONOR, withHistory);
    }

    void seat(WorkspaceId workspace, Actor guest) {
        invite(workspace, guest, true);
        invitations.accept(guest, workspace, 1);
    }

    /** A field by its label; the one who asks says what it holds. */
    @SuppressWarnings("unchecked")
    static <C extends Component> C field(Class<? super C> type, String label) {
        return (C) LocatorJ._get(Component.class, spec -> spec.withLabel(label).withPredicate(type::isInstance));
    }

    static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    /** Everything that can be read on the page. */
    static String words() {
        return words(UI.getCurrent());
    }

    static String words(Component component) {
        return Stream.concat(
                        Stream.of(component.getElement().getTextRecursively()),
                        component.getChildren().map(ViewTest::words))
                .collect(Collectors.joining(" "));
    }

    /** What other threads hand to the page arrives with the next look at it. */
    static boolean becomesTrue(BooleanSupplier expectation) {
        var end = System.nanoTime() + 2_000_000_000L;
        while (System.nanoTime() < end) {
            MockVaadin.runUIQueue(false);
            if (expectation.getAsBoolean()) {
                return true;
            }
            Thread.yield();
        }
        return false;
    }
}
