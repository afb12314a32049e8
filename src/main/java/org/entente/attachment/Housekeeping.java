package org.entente.attachment;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the sweeper run by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Housekeeping {}
