## Looking around: languages, communities, kinds, networks

ways-title = طرق أخرى للبحث
languages-title = اللغات
languages-lead = بأي لغات تساعد المنظمات الناس.
languages-table = جدول اللغات
languages-all = الكل
languages-staff = يتكلمها موظفوها
languages-interpreter = مع مترجم
languages-other = كتابةً، أو تُحضر معك من يترجم
languages-not-stated = الطريقة غير معروفة
languages-how-unknown = لا نعرف بعد من يتكلمها: الموظفون أم مترجم. اسأل أولاً.
languages-nobody = لا توجد بعد في الدليل منظمة تقول إنها تساعد بهذه اللغة. اطلب مترجماً.
languages-unsaid =
    { $count ->
        [one] منظمة أخرى ({ $count }) لا تقول بأي لغات تساعد. اسأل أولاً.
       *[other] منظمات أخرى لا تقول بأي لغات تساعد: { $count }. اسأل أولاً.
    }
language-page-title = مساعدة بهذه اللغة: { $language }
communities-title = من أين جاء الناس
communities-lead = من يساعد أهل بلد واحد، في الخارج وفي الوطن.
communities-table = جدول البلدان والمناطق
communities-from = الناس من
communities-not-one-country = أكثر من بلد
communities-others = منظمات أخرى لا تقول من أين يجب أن يكون الناس. يمكنك أن تسألها أيضاً.
community-page-title = للقادمين من: { $community }
community-abroad = في الخارج
community-abroad-none = لا توجد بعد منظمة في الخارج تقول إنها تساعد القادمين من هنا.
community-embassies = السفارات والقنصليات
community-embassies-none = لا توجد بعد في الدليل سفارة أو قنصلية للقادمين من هنا.
community-home = في الوطن: قبل السفر وبعد العودة
community-road = تقول إنها تساعد في السفر أو العودة أو الطريق
community-road-none = لا توجد بعد منظمة هناك تقول إنها تساعد في السفر أو العودة أو الطريق.
community-home-others = منظمات أخرى تعمل هناك
community-home-unknown = لا نعرف إن كانت تساعد من يسافر أو يعود. اسأل أولاً.
community-place = كل المنظمات هناك: { $place }
community-no-country = هذا أكثر من بلد واحد. انظر صفحة كل بلد.
networks-title = الشبكات
networks-lead = المنظمات المرتبطة بعضها ببعض. هذه لها روابط مع اثنتين أو أكثر.
networks-table = جدول الشبكات
networks-organization = المنظمة
networks-others = عدد المرتبطات بها
network-page-title = الشبكة: { $name }
network-to-listing = أرقام هذه المنظمة ومساعدتها
network-lead = من يعمل مع من، كما تقول السجلات. الرسم والجدول يقولان الشيء نفسه.
network-desc = منظمات مرقّمة: { $bodies }، وروابط بينها: { $relations }. الجدول في الأسفل يقول الشيء نفسه بالكلمات.
network-legend = الأرقام هي أرقام الجدول. الخط المتقطع: في الماضي. الدائرة المتقطعة: لا صفحة لها هنا بعد.
network-left-out = لم يتسع المكان لأخرى: { $count }.
network-table = جدول الروابط بين المنظمات
network-relation = صلتها بالأخرى
network-other = المنظمة الأخرى
network-time = متى
network-source = المصدر
network-until = حتى { $date }
network-no-record = لا صفحة لها هنا بعد
network-sources-together = كل مصادر سجلها معاً
listing-network = شبكتها في رسم وجدول

## The map of a country

map-bare = لا شيء هناك بعد
map-numbers = كلما كان لون الإقليم أقوى، زادت المنظمات التي تساعد فيه. وفي الجدول الأعداد نفسها.
map-borders = الأقاليم هي أقاليم قائمة ISO 3166-2. والخريطة لا تقول لمن يتبع مكان.
map-missing = ليست على الخريطة: { $places }.
