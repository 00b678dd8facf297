## The front page

home-title = ابحث عن مساعدة قريبة منك
home-lead = مجاناً وبلغتك. لا تحتاج إلى حساب. لا نحفظ شيئاً عنك.
home-question = ماذا حدث؟
home-question-hint = مثلاً: صاحب العمل لا يدفع لي
home-where = أين أنت؟
home-anywhere = في أي مكان
home-whole-country = { $country }، كل البلد
home-find = ابحث عن مساعدة
home-needs = أو اختر ما تحتاج إليه
home-all-needs = كل أنواع المساعدة
home-totals =
    { $help ->
        [zero] لا توجد منظمات تساعد الناس
        [one] منظمة واحدة تساعد الناس
        [two] منظمتان تساعدان الناس
        [few] { $help } منظمات تساعد الناس
        [many] { $help } منظمة تساعد الناس
       *[other] { $help } منظمة تساعد الناس
    }
home-totals-all = المجموع في الدليل: { $all }
home-scam = لا تدفع أبداً مقابل وعد.
