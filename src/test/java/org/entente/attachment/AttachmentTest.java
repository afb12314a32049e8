package org.entente.attachment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.entente.StoreTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of files, all with one application: a disk that can fail, and no file of more than 70 MB. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@StoreTest
@Import({AttachmentFixture.class, TroubledStore.class})
@TestPropertySource(properties = "entente.attachment.max-bytes=70000000")
public @interface AttachmentTest {

    long LARGEST = 70_000_000;
}
