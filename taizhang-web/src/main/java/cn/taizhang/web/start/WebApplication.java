package cn.taizhang.web.start;

import cn.taizhang.web.setting.Posting;
import cn.taizhang.web.setting.Settings;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/// All parts of the reading room.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableConfigurationProperties({Settings.class, Posting.class})
@ComponentScan("cn.taizhang.web")
class WebApplication {}
